/** @param {number} capacity */
var LRUCache = function(capacity) {
  this.capacity = capacity;
  this.map = new Map();
};

LRUCache.prototype.get = function(key) {
  if (!this.map.has(key)) return -1;
  const value = this.map.get(key);
  this.put(key, value);
  return value;
};

LRUCache.prototype.put = function(key, value) {
  this.map.delete(key);
  this.map.set(key, value);
  if (this.map.size > this.capacity) this.map.delete(this.map.keys().next().value);
};

LRUCache.prototype.keys = function() { return Array.from(this.map.keys()); };
