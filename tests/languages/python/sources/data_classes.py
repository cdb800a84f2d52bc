from dataclasses import dataclass


@dataclass(order=True)
class Item:
    weight: int
    tags: List[str] = field(default_factory=list)


class Pair(NamedTuple):
    a: int
    b: int = 2


class Color(Enum):
    RED = 1


def maxSubArray(nums):
    return max(Item(3), Item(4)).weight + Pair(1).b + Color.RED.value
