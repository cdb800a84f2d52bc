var reverseString = function(s) {
    return s.split('').reverse().join('');
};
