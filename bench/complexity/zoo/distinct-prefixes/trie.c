typedef struct Trie {
  struct Trie* child[26];
} Trie;

static void destroy(Trie* node) {
  if (!node) return;
  for (int i = 0; i < 26; i++) destroy(node->child[i]);
  free(node);
}

int countPrefixes(char** words, int wordsSize) {
  Trie* root = calloc(1, sizeof(Trie));
  int nodes = 0;
  for (int i = 0; i < wordsSize; i++) {
    Trie* at = root;
    for (const char* c = words[i]; *c; c++) {
      Trie** next = &at->child[*c - 'a'];
      if (!*next) {
        *next = calloc(1, sizeof(Trie));
        nodes++;
      }
      at = *next;
    }
  }
  destroy(root);
  return nodes;
}
