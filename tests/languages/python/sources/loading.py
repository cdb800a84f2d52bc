import math

LIMIT = math.sqrt(-1)
