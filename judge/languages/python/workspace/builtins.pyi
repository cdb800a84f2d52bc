# For the editor only: what the judge supplies without being asked.
from bisect import *
from collections import *
from functools import *
from heapq import *
from itertools import *
from math import *
from typing import *

class ListNode:
    val: int
    next: Optional["ListNode"]
    def __init__(self, val: int = 0, next: Optional["ListNode"] = None) -> None: ...

class TreeNode:
    val: int
    left: Optional["TreeNode"]
    right: Optional["TreeNode"]
    def __init__(
        self, val: int = 0, left: Optional["TreeNode"] = None, right: Optional["TreeNode"] = None
    ) -> None: ...
