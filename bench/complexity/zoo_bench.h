#pragma once
#include <string>

// The last frame the harness's counting part has sent.
extern std::string sent_frame;
