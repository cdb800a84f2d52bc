class Echo {
    ListNode* head_;
    vector<string> names_;

public:
    Echo(ListNode* head, const vector<string>& names) : head_(head), names_(names) {}
    bool flag(bool value) { return value; }
    int whole(int value) { return value; }
    long long large(long long value) { return value; }
    double real(double value) { return value; }
    char letter(char value) { return value; }
    string words(string value) { return value; }
    ListNode* list() { return head_; }
    const vector<string>& names() { return names_; }
    void nothing(TreeNode* tree, vector<vector<int>>& value) {}
};
