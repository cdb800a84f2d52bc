// For the editor only: what the judge supplies without being asked.
#pragma once
#include <bits/stdc++.h>
using namespace std;
#include "nodes.h"
