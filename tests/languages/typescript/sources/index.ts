interface Unused {
  a: number;
}

type Other = string;

function maxSubArray(nums: number[]): number {
  const list: ListNode | null = null;

  return list!.val;
}
