// What a submission finds without including anything; precompiled once.
#ifndef JUDGE_PRELUDE_H
#define JUDGE_PRELUDE_H
#include "standard.h"

#include "bridge.h"

#endif
