// The loop looks at `ahead` but moves only `behind`.
var removeNthFromEnd = function(head, n) {
    let ahead = head, behind = head;
    for (let i = 0; i < n && ahead; i++) ahead = ahead.next;
    while (ahead !== undefined) behind = behind.next || head;
    return head;
};
