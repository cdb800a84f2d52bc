var reverseString = function(s) {
    let result = '';
    for (const c of s) result = c + result;
    return result;
};
