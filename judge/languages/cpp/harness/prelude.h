// What a submission finds without including anything; precompiled once.
#ifndef JUDGE_PRELUDE_H
#define JUDGE_PRELUDE_H
#include <bits/stdc++.h>

#include "harness.h"

using namespace std;

#endif
