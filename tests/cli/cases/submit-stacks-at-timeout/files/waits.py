import threading


def helper(lock):
    with lock:
        return 1


class Solution:
    def doubleIt(self, nums):
        lock = threading.Lock()
        lock.acquire()
        thread = threading.Thread(target=helper, args=(lock,), name="worker")
        thread.start()
        thread.join()
        return nums
