import type { Stats } from 'fs';
enum Start { zero, one = 5 }
interface Keeper<T> { get(): T }
class Box<T> implements Keeper<T> {
  #value: T;
  constructor(private readonly times: number, value: T) { this.#value = value; }
  get(): T { return this.#value as T; }
  all = (): number => this.times;
}
export default function maxSubArray(nums: number[]): number {
  const box = new Box<number>(2, Start.one);
  return box.get()! * box.all() + nums.length;
}
