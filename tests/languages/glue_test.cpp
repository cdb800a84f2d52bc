#include "judge/languages/glue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace judge {
namespace {

Type type(std::string_view text) { return *parse_type(text); }

Language language_with(std::string glue) {
  Language language;
  language.glue_template = std::move(glue);
  language.native_types = {{"int", "int"},
                           {"string", "string"},
                           {"void", "void"},
                           {"ListNode", "ListNode*"},
                           {"array", "vector<{}>"}};
  return language;
}

Signature remove_elements() {
  Signature signature;
  signature.name = "removeElements";
  signature.params = {{"nums", type("int[]"), {}}, {"val", type("int"), {}}};
  signature.returns = type("int");
  signature.outputs = {{true, 0, false}, {false, 0, true}};
  return signature;
}

Signature producer_consumer() {
  Signature signature;
  signature.form = Form::concurrent_function;
  signature.name = "run";
  signature.params = {{"items", type("int"), {}},
                      {"produce", type("void"), Callback{{"p", "i"}, type("int"), {100, 1}}},
                      {"capacity", type("int"), {}},
                      {"consume", type("void"), Callback{{"c"}, type("void"), {}}}};
  return signature;
}

Signature lru_cache() {
  Signature signature;
  signature.form = Form::class_sequence;
  signature.name = "LRUCache";
  signature.params = {{"capacity", type("int"), {}}};
  signature.methods = {{"getAll", {}, type("int[][]")},
                       {"put", {{"key", type("int"), {}}}, type("void")}};
  return signature;
}

TEST(RenderGlue, FillsTemplatesByForm) {
  const struct {
    std::string_view what;
    Signature signature;
    std::string_view glue, rendered;
  } kTable[] = {
      {"names", remove_elements(), "{{name}} {{Name}} {{snake_name}} {{{solution}}}",
       "removeElements RemoveElements remove_elements a<b>.toy"},
      {"names of classes", lru_cache(),
       "{{snake_name}} {{lower_name}}{{#methods}} {{class_lower_name}}{{Name}}{{/methods}}",
       "lru_cache lRUCache lRUCacheGetAll lRUCachePut"},
      {"types apart", lru_cache(),
       "{{#methods}}{{returns.type}} {{returns.base}}{{#returns.is_array}} "
       "array{{/returns.is_array}}"
       "{{#returns.is_nested}} of arrays{{/returns.is_nested}};{{/methods}}",
       "int[][] int array of arrays;void void;"},
      {"params with commas", remove_elements(),
       "{{#params}}{{native}} {{name}}{{^last}}, {{/last}}{{/params}}",
       "vector<int> nums, int val"},
      {"outputs", remove_elements(),
       "{{#outputs}}{{#is_return}}return{{/"
       "is_return}}{{^is_return}}{{param_name}}@{{param}}{{#prefix}}[:k]{{/prefix}}"
       "{{/is_return}} {{type}};{{/outputs}}",
       "return int;nums@0[:k] int[];"},
      {"outputs are kept", remove_elements(),
       "{{#params}}{{#is_output}}{{name}}{{/is_output}}{{/params}}", "nums"},
      {"callbacks apart from values", producer_consumer(),
       "{{#values}}{{name}}{{index}}@{{position}}{{/values}} "
       "{{#callbacks}}{{name}}{{index}}@{{position}}{{/callbacks}}",
       "items0@0capacity1@2 produce0@1consume1@3"},
      {"what callbacks return", producer_consumer(),
       "{{#callbacks}}{{#callback}}{{returns_native}}({{#params}}{{name}}{{^last}},{{/last}}{{/"
       "params}})"
       "[{{#linear}}{{value}}{{^last}},{{/last}}{{/linear}}]{{/callback}}{{/callbacks}}",
       "int(p,i)[100,1]void(c)[]"},
      {"forms", lru_cache(),
       "{{#form_function}}f{{/form_function}}{{#form_class_sequence}}c{{/form_class_sequence}}"
       "{{#concurrent}}x{{/concurrent}}{{#is_class}}k{{/is_class}}",
       "ck"},
      {"methods", lru_cache(),
       "{{#methods}}{{index}} {{returns.native}} "
       "{{name}}({{#params}}{{name}}{{/params}}){{#returns.void}}!"
       "{{/returns.void}};{{/methods}}",
       "0 vector<vector<int>> getAll();1 void put(key)!;"},
      {"calls of a function", remove_elements(), "{{#calls}}{{name}}:{{returns.type}}{{/calls}}",
       "removeElements:int"},
  };
  for (const auto& row : kTable) {
    EXPECT_EQ(render_glue(language_with(std::string(row.glue)), row.signature, "a<b>.toy"),
              row.rendered)
        << row.what;
  }
}

TEST(RenderGlue, FillsTheTemplateOfEveryLanguageForEveryForm) {
  Signature concurrent_class = lru_cache();
  concurrent_class.form = Form::concurrent_class;
  for (const Language& language : languages()) {
    for (const Signature& signature :
         {remove_elements(), producer_consumer(), lru_cache(), concurrent_class}) {
      const std::string glue = render_glue(language, signature, "solution.x");
      EXPECT_NE(glue.find(signature.name), std::string::npos) << language.id << "\n" << glue;
      EXPECT_EQ(glue.find("{{"), std::string::npos) << language.id << "\n" << glue;
    }
  }
}

TEST(RenderStarter, DeclaresWhatAPersonFillsIn) {
  Language language = language_with("");
  language.starter_template =
      "{{#is_class}}\n{{name}}{{#methods}} {{class_name}}.{{name}}{{/methods}}\n{{/is_class}}\n"
      "{{^is_class}}\n{{{returns.native}}} {{name}}\n{{/is_class}}\n";
  EXPECT_EQ(render_starter(language, remove_elements()), "int removeElements\n");
  EXPECT_EQ(render_starter(language, lru_cache()), "LRUCache LRUCache.getAll LRUCache.put\n");
}

// Without the case and the underscores by which languages differ.
std::string squashed(std::string text) {
  std::erase(text, '_');
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

TEST(RenderStarter, NamesEveryParameterInEveryLanguage) {
  for (const Language& language : languages()) {
    for (const Signature& signature : {remove_elements(), producer_consumer(), lru_cache()}) {
      const std::string starter = render_starter(language, signature);
      EXPECT_EQ(starter.find("{{"), std::string::npos) << starter;
      EXPECT_NE(squashed(starter).find(squashed(signature.name)), std::string::npos) << starter;
      EXPECT_TRUE(starter.ends_with('\n') && !starter.ends_with("\n\n")) << starter;
      EXPECT_NE(starter.front(), '\n') << starter;
      for (const Param& param : signature.params) {
        EXPECT_NE(starter.find(param.name), std::string::npos) << starter;
      }
    }
  }
}

}  // namespace
}  // namespace judge
