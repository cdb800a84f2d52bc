var isValidBST = function(root, low = -Infinity, high = Infinity) {
    if (!root) return true;
    if (root.val <= low || root.val >= high) return false;
    return isValidBST(root.left, low, root.val) && isValidBST(root.right, root.val, high);
};
