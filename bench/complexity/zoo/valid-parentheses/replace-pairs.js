var isValid = function(s) {
    let before;
    do {
        before = s.length;
        s = s.replace(/\(\)|\[\]|\{\}/g, '');
    } while (s.length < before);
    return s === '';
};
