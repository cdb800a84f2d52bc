class Failure extends Error {
  get name() { return 'Failure'; }
}
var maxSubArray = ([x]) => {
  if (x === 1) throw new Failure('own words');
  throw 'a text';
};
