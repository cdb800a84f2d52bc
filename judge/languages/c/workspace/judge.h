// For the editor only: what the judge supplies without being asked.
#pragma once
#include "standard.h"

#include "nodes.h"
