#include "judge/languages/glue.h"

#include <algorithm>
#include <cctype>
#include <kainjow/mustache.hpp>

#include "judge/base/assert.h"

// The context is documented in docs/languages.md ("Glue templates").
namespace judge {
namespace {

using kainjow::mustache::data;

std::string upper_first(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string lower_first(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

// "maxSubArray" → "max_sub_array", "LRUCache" → "lru_cache", "get2D" → "get2_d".
std::string snake_case(std::string_view text) {
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string snake;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool starts_word =
        upper(text[i]) && i > 0 && text[i - 1] != '_' &&
        (!upper(text[i - 1]) || (i + 1 < text.size() && text[i + 1] >= 'a' && text[i + 1] <= 'z'));
    if (starts_word) snake += '_';
    snake += upper(text[i]) ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
  }
  return snake;
}

void set_position(data& item, std::size_t index, std::size_t count) {
  item.set("index", std::to_string(index));
  item.set("first", index == 0);
  item.set("last", index + 1 == count);
}

void set_names(data& item, const std::string& name) {
  item.set("name", name);
  item.set("Name", upper_first(name));
  item.set("lower_name", lower_first(name));
  item.set("snake_name", snake_case(name));
}

class GlueContext {
 public:
  GlueContext(const Language& language, const Signature& signature)
      : language_(language), signature_(signature) {}

  data make(std::string_view solution_file) const {
    data context;
    set_form(context);
    set_names(context, signature_.name);
    context.set("class_name", signature_.name);
    context.set("class_lower_name", lower_first(signature_.name));
    context.set("solution", std::string(solution_file));
    set_params(context, signature_.params, true);
    context.set("returns", type_data(signature_.returns));
    context.set("outputs", outputs());
    data methods{data::type::list};
    for (std::size_t i = 0; i < signature_.methods.size(); ++i) {
      methods.push_back(call_data(signature_.methods[i], i, signature_.methods.size(), false));
    }
    context.set("methods", methods);
    context.set("calls", is_class() ? methods : calls_of_function());
    return context;
  }

 private:
  void set_form(data& context) const {
    const Form form = signature_.form;
    context.set("form_function", form == Form::function);
    context.set("form_class_sequence", form == Form::class_sequence);
    context.set("form_concurrent_function", form == Form::concurrent_function);
    context.set("form_concurrent_class", form == Form::concurrent_class);
    context.set("is_class", is_class());
    context.set("concurrent", form == Form::concurrent_function || form == Form::concurrent_class);
  }

  std::string native(Type type) const {
    if (type.dimensions == 0) return language_.native_types.at(to_string(type));
    std::string array = language_.native_types.at("array");
    array.replace(array.find("{}"), 2, native(type.element()));
    return array;
  }

  data type_data(Type type) const {
    data item;
    item.set("native", native(type));
    item.set("void", type.is_void());
    set_type(item, type);
    return item;
  }

  static void set_type(data& item, Type type) {
    const std::string name = to_string(type);
    item.set("type", name);
    item.set("base", name.substr(0, name.find('[')));
    item.set("is_array", type.dimensions > 0);
    item.set("is_nested", type.dimensions > 1);
  }

  data callback_data(const Callback& callback, std::size_t index) const {
    data item;
    item.set("index", std::to_string(index));
    data params{data::type::list};
    for (std::size_t i = 0; i < callback.params.size(); ++i) {
      data param;
      set_names(param, callback.params[i]);
      set_position(param, i, callback.params.size());
      params.push_back(param);
    }
    item.set("params", params);
    item.set("returns_void", callback.returns.is_void());
    item.set("returns_native", native(callback.returns));
    data linear{data::type::list};
    for (std::size_t i = 0; i < callback.returns_linear.size(); ++i) {
      data factor;
      factor.set("value", std::to_string(callback.returns_linear[i]));
      set_position(factor, i, callback.returns_linear.size());
      linear.push_back(factor);
    }
    item.set("linear", linear);
    return item;
  }

  bool is_output(std::size_t param) const {
    return std::ranges::any_of(signature_.outputs, [&](const Output& output) {
      return !output.is_return && output.param == param;
    });
  }

  data param_data(const Param& param, bool output) const {
    data item;
    set_names(item, param.name);
    set_type(item, param.type);
    if (param.callback) item.set("type", "callback");
    item.set("native", param.callback ? std::string() : native(param.type));
    item.set("is_output", output);
    item.set("callback", false);
    return item;
  }

  // Sets "params" (all), "values" (without callbacks) and "callbacks".
  void set_params(data& item, const std::vector<Param>& params, bool of_signature) const {
    data all{data::type::list};
    std::vector<data> values;
    std::vector<data> callbacks;
    for (std::size_t i = 0; i < params.size(); ++i) {
      data param = param_data(params[i], of_signature && is_output(i));
      param.set("position", std::to_string(i));
      if (params[i].callback) {
        param.set("callback", callback_data(*params[i].callback, callbacks.size()));
        callbacks.push_back(param);
      } else {
        values.push_back(param);
      }
      set_position(param, i, params.size());
      all.push_back(param);
    }
    item.set("params", all);
    item.set("has_params", !params.empty());
    item.set("values", numbered(values));
    item.set("callbacks", numbered(callbacks));
  }

  static data numbered(std::vector<data>& items) {
    data list{data::type::list};
    for (std::size_t i = 0; i < items.size(); ++i) {
      set_position(items[i], i, items.size());
      list.push_back(items[i]);
    }
    return list;
  }

  data outputs() const {
    data list{data::type::list};
    for (std::size_t i = 0; i < signature_.outputs.size(); ++i) {
      const Output& output = signature_.outputs[i];
      const Type type =
          output.is_return ? signature_.returns : signature_.params.at(output.param).type;
      data item = type_data(type);
      item.set("is_return", output.is_return);
      item.set("param", std::to_string(output.param));
      item.set("param_name", output.is_return ? "" : signature_.params[output.param].name);
      item.set("prefix", output.prefix_of_return);
      set_position(item, i, signature_.outputs.size());
      list.push_back(item);
    }
    return list;
  }

  bool is_class() const {
    return signature_.form == Form::class_sequence || signature_.form == Form::concurrent_class;
  }

  data call_data(const Method& method, std::size_t index, std::size_t count,
                 bool of_signature) const {
    data item;
    set_names(item, method.name);
    set_params(item, method.params, of_signature);
    item.set("returns", type_data(method.returns));
    set_position(item, index, count);
    return item;
  }

  data calls_of_function() const {
    data list{data::type::list};
    list.push_back(call_data({signature_.name, signature_.params, signature_.returns}, 0, 1, true));
    return list;
  }

  const Language& language_;
  const Signature& signature_;
};

}  // namespace

namespace {

std::string render(const std::string& text, const Language& language, const Signature& signature,
                   std::string_view solution_file) {
  kainjow::mustache::mustache glue(text);
  JUDGE_ASSERT(glue.is_valid());
  glue.set_custom_escape([](const std::string& raw) { return raw; });
  data context = GlueContext(language, signature).make(solution_file);
  std::string rendered = glue.render(context);
  JUDGE_ASSERT(glue.is_valid());
  return rendered;
}

}  // namespace

std::string render_glue(const Language& language, const Signature& signature,
                        std::string_view solution_file) {
  return render(language.glue_template, language, signature, solution_file);
}

std::string render_starter(const Language& language, const Signature& signature) {
  std::string text = render(language.starter_template, language, signature, "");
  // Sections that say nothing leave their line ends behind.
  text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

std::map<std::string, std::string> render_workspace(const Language& language,
                                                    const Signature& signature) {
  std::map<std::string, std::string> files;
  for (const auto& [name, text] : language.workspace)
    files[name] = render(text, language, signature, "");
  return files;
}

}  // namespace judge
