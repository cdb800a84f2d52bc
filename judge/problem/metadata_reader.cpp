#include "judge/problem/metadata_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "judge/problem/interview_reader.h"
#include "judge/problem/limits_reader.h"
#include "judge/problem/names.h"
#include "judge/problem/signature_reader.h"
#include "judge/problem/text_reader.h"

namespace judge {
namespace {

constexpr std::int64_t kFormat = 1;
constexpr std::int64_t kMaxGeneratorCases = 1'000;
constexpr std::int64_t kMaxN = 1'000'000'000;

Result<std::string> read_class(const JsonReader& json, std::string_view key) {
  JUDGE_TRY_ASSIGN(const JsonReader reader, json.member(key));
  return reader.word(complexity_classes());
}

Result<Approach> read_approach(const JsonReader& json) {
  JUDGE_TRY(json.object({"id", "time", "space"}));
  Approach approach;
  JUDGE_TRY_ASSIGN(approach.id, read_slug_member(json, "id"));
  JUDGE_TRY_ASSIGN(approach.time, read_class(json, "time"));
  JUDGE_TRY_ASSIGN(approach.space, read_class(json, "space"));
  return approach;
}

Result<std::vector<Approach>> read_approaches(const JsonReader& json) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, json.elements());
  if (readers.empty()) return json.expected("at least one approach");
  std::vector<Approach> approaches;
  std::set<std::string> ids;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(Approach approach, read_approach(reader));
    if (!ids.insert(approach.id).second) {
      return reader.wrong(fmt::format("a second approach \"{}\"", approach.id));
    }
    approaches.push_back(std::move(approach));
  }
  return approaches;
}

bool reached(const std::vector<Approach>& approaches, const std::optional<std::string>& time,
             const std::optional<std::string>& space) {
  return std::any_of(approaches.begin(), approaches.end(), [&](const Approach& approach) {
    return (!time || within(approach.time, *time)) && (!space || within(approach.space, *space));
  });
}

Result<Target> read_target(const JsonReader& json, const std::vector<Approach>& approaches) {
  JUDGE_TRY(json.object({"time", "space"}));
  Target target;
  JUDGE_TRY_ASSIGN(target.time, read_class(json, "time"));
  JUDGE_TRY_ASSIGN(target.space, read_class(json, "space"));
  if (!reached(approaches, target.time, target.space)) {
    return json.expected("a time and space that one of the approaches reaches");
  }
  return target;
}

Result<std::vector<GeneratorUse>> read_uses(const JsonReader& json) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, json.elements());
  if (readers.empty()) {
    return json.expected("at least one of secret, stress, ladder, crowd, sleepers, blocked");
  }
  std::vector<GeneratorUse> uses;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(const std::string word,
                     reader.word({"secret", "stress", "ladder", "crowd", "sleepers", "blocked"}));
    for (const GeneratorUse use :
         {GeneratorUse::secret, GeneratorUse::stress, GeneratorUse::ladder, GeneratorUse::crowd,
          GeneratorUse::sleepers, GeneratorUse::blocked}) {
      if (to_string(use) != word) continue;
      if (std::find(uses.begin(), uses.end(), use) != uses.end()) {
        return reader.wrong(fmt::format("\"{}\" twice", word));
      }
      uses.push_back(use);
    }
  }
  return uses;
}

Result<void> read_range(const JsonReader& json, GeneratorFamily& family) {
  if (!json.raw().is_array() || json.raw().size() != 2) {
    return json.expected("[smallest, largest]", "\"n\": [1, 50]");
  }
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> ends, json.elements());
  JUDGE_TRY_ASSIGN(family.n_min, ends[0].integer(0, kMaxN));
  JUDGE_TRY_ASSIGN(family.n_max, ends[1].integer(0, kMaxN));
  if (family.n_min > family.n_max) return json.expected("[smallest, largest]", "\"n\": [1, 50]");
  return {};
}

Result<GeneratorFamily> read_generator(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY(json.object({"family", "n", "cases", "use"}));
  GeneratorFamily family;
  JUDGE_TRY_ASSIGN(family.family, read_slug_member(json, "family"));
  JUDGE_TRY_ASSIGN(const JsonReader use, json.member("use"));
  JUDGE_TRY_ASSIGN(family.uses, read_uses(use));
  const auto used_for = [&](GeneratorUse one) {
    return std::find(family.uses.begin(), family.uses.end(), one) != family.uses.end();
  };
  const bool secret = used_for(GeneratorUse::secret);
  const bool workers = used_for(GeneratorUse::crowd) || used_for(GeneratorUse::sleepers) ||
                       used_for(GeneratorUse::blocked);
  if (workers && !is_concurrent(signature.form)) {
    return use.wrong("crowd, sleepers or blocked, which only concurrent problems have");
  }
  const bool needs_n = secret || workers || used_for(GeneratorUse::stress);
  if (needs_n || json.has("n")) {
    JUDGE_TRY_ASSIGN(const JsonReader n, json.member("n"));
    JUDGE_TRY(read_range(n, family));
  }
  if (secret) {
    JUDGE_TRY_ASSIGN(const JsonReader cases, json.member("cases"));
    JUDGE_TRY_ASSIGN(const std::int64_t count, cases.integer(1, kMaxGeneratorCases));
    family.cases = static_cast<int>(count);
  } else if (const auto cases = json.optional("cases")) {
    return cases->wrong("without a meaning here: only \"secret\" has a number of cases");
  }
  return family;
}

Result<std::vector<GeneratorFamily>> read_generators(const JsonReader& json,
                                                     const Signature& signature) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, json.elements());
  std::vector<GeneratorFamily> families;
  std::set<std::pair<std::string, GeneratorUse>> seen;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(GeneratorFamily family, read_generator(reader, signature));
    for (const GeneratorUse use : family.uses) {
      if (seen.emplace(family.family, use).second) continue;
      return reader.wrong(
          fmt::format("family \"{}\" with \"{}\" a second time", family.family, to_string(use)));
    }
    families.push_back(std::move(family));
  }
  return families;
}

// With several lists, "the end" of one_pass would not be one place.
bool takes_one_list(const Signature& signature) {
  const auto has_lists = [](const Param& param) { return param.type.base == BaseType::list; };
  const auto first = std::ranges::find_if(signature.params, has_lists);
  return signature.form == Form::function && first != signature.params.end() &&
         first->type.dimensions == 0 && std::ranges::count_if(signature.params, has_lists) == 1;
}

// The problem's signature and approaches are read.
Result<void> read_requirement(const JsonReader& json, FollowUp& followup, const Problem& problem) {
  JUDGE_TRY(json.object({"time", "space", "one_pass", "sleepers"}));
  if (json.raw().empty()) return json.expected("at least one of time, space, one_pass, sleepers");
  if (json.has("time")) {
    JUDGE_TRY_ASSIGN(followup.time, read_class(json, "time"));
  }
  if (json.has("space")) {
    JUDGE_TRY_ASSIGN(followup.space, read_class(json, "space"));
  }
  if (const auto one_pass = json.optional("one_pass")) {
    if (one_pass->raw() != Json(true)) return one_pass->expected("true, or no such key");
    if (!takes_one_list(problem.signature)) {
      return one_pass->expected("a function with exactly one parameter that is a ListNode");
    }
    followup.one_pass = true;
  }
  if (const auto sleepers = json.optional("sleepers")) {
    if (sleepers->raw() != Json("O(1)")) return sleepers->expected("\"O(1)\", or no such key");
    if (!is_concurrent(problem.signature.form)) {
      return sleepers->wrong("sleepers, which only concurrent problems have");
    }
    followup.free_sleepers = true;
  }
  if (!reached(problem.approaches, followup.time, followup.space)) {
    return json.expected("a requirement that one of the approaches meets");
  }
  return {};
}

Result<std::vector<FollowUp>> read_followups(const JsonReader& json, const Problem& problem) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, json.elements());
  std::vector<FollowUp> followups;
  std::set<std::string> ids;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY(reader.object({"id", "ask", "require"}));
    FollowUp followup;
    JUDGE_TRY_ASSIGN(followup.id, read_slug_member(reader, "id"));
    if (!ids.insert(followup.id).second) {
      return reader.wrong(fmt::format("a second follow-up \"{}\"", followup.id));
    }
    JUDGE_TRY_ASSIGN(const JsonReader ask, reader.member("ask"));
    JUDGE_TRY_ASSIGN(followup.ask, read_text(ask));
    JUDGE_TRY_ASSIGN(const JsonReader require, reader.member("require"));
    JUDGE_TRY(read_requirement(require, followup, problem));
    followups.push_back(std::move(followup));
  }
  return followups;
}

Result<std::vector<std::string>> read_tags(const JsonReader& json) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, json.elements());
  std::vector<std::string> tags;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(std::string tag, read_slug(reader));
    if (std::find(tags.begin(), tags.end(), tag) != tags.end()) {
      return reader.wrong(fmt::format("the tag \"{}\" twice", tag));
    }
    tags.push_back(std::move(tag));
  }
  return tags;
}

Result<void> read_names(const JsonReader& json, std::string_view slug, Problem& problem) {
  JUDGE_TRY_ASSIGN(const JsonReader id, json.member("id"));
  JUDGE_TRY_ASSIGN(problem.id, read_slug(id));
  if (problem.id != slug) {
    return id.expected(fmt::format("the folder's name \"{}\"", slug),
                       fmt::format("\"id\": \"{}\"", slug));
  }
  JUDGE_TRY_ASSIGN(const JsonReader title, json.member("title"));
  JUDGE_TRY_ASSIGN(problem.title, read_text(title));
  JUDGE_TRY_ASSIGN(const JsonReader difficulty, json.member("difficulty"));
  JUDGE_TRY_ASSIGN(problem.difficulty, difficulty.word(difficulties()));
  JUDGE_TRY_ASSIGN(const JsonReader tags, json.member("tags"));
  JUDGE_TRY_ASSIGN(problem.tags, read_tags(tags));
  JUDGE_TRY_ASSIGN(problem.aliases, read_aliases(json));
  return {};
}

Result<void> read_inputs(const JsonReader& json, Problem& problem) {
  JUDGE_TRY_ASSIGN(const JsonReader signature, json.member("signature"));
  JUDGE_TRY_ASSIGN(problem.signature, read_signature(signature));
  JUDGE_TRY_ASSIGN(const JsonReader size, json.member("size"));
  JUDGE_TRY_ASSIGN(problem.size, read_expression(size, problem.signature));
  if (problem.size.method != -1) {
    return size.wrong("a method's parameter, which has no single value");
  }
  JUDGE_TRY_ASSIGN(const JsonReader constraints, json.member("constraints"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, constraints.elements());
  if (readers.empty()) return constraints.expected("at least one constraint");
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(Constraint constraint, read_constraint(reader, problem.signature));
    problem.constraints.push_back(std::move(constraint));
  }
  return {};
}

// Which checkers there are and what options they take is known where they are made
// (make_checker).
Result<CheckerSpec> read_checker(const JsonReader& json) {
  JUDGE_TRY(json.object({"name", "options"}));
  CheckerSpec spec;
  JUDGE_TRY_ASSIGN(const JsonReader name, json.member("name"));
  JUDGE_TRY_ASSIGN(spec.name, name.nonempty_string());
  if (const auto options = json.optional("options")) spec.options = options->raw().dump();
  return spec;
}

Result<void> read_goals(const JsonReader& json, Problem& problem) {
  JUDGE_TRY_ASSIGN(const JsonReader checker, json.member("checker"));
  JUDGE_TRY_ASSIGN(problem.checker, read_checker(checker));
  JUDGE_TRY_ASSIGN(const JsonReader approaches, json.member("approaches"));
  JUDGE_TRY_ASSIGN(problem.approaches, read_approaches(approaches));
  JUDGE_TRY_ASSIGN(const JsonReader target, json.member("target"));
  JUDGE_TRY_ASSIGN(problem.target, read_target(target, problem.approaches));
  if (const auto generators = json.optional("generators")) {
    JUDGE_TRY_ASSIGN(problem.generators, read_generators(*generators, problem.signature));
  }
  if (const auto followups = json.optional("followups")) {
    JUDGE_TRY_ASSIGN(problem.followups, read_followups(*followups, problem));
  }
  if (const auto limits = json.optional("limits")) {
    JUDGE_TRY_ASSIGN(problem.limits, read_limits(*limits));
  }
  if (const auto interview = json.optional("interview")) {
    JUDGE_TRY_ASSIGN(problem.interview, read_interview(*interview));
  }
  return {};
}

}  // namespace

Result<std::vector<std::string>> read_aliases(const JsonReader& json) {
  const auto aliases = json.optional("aliases");
  if (!aliases) return std::vector<std::string>();
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, aliases->elements());
  std::vector<std::string> names;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(std::string name, read_slug(reader));
    if (std::find(names.begin(), names.end(), name) != names.end()) {
      return reader.wrong(fmt::format("the alias \"{}\" twice", name));
    }
    names.push_back(std::move(name));
  }
  return names;
}

Result<Problem> read_metadata(const JsonReader& json, std::string_view slug) {
  JUDGE_TRY(json.object({"format", "id", "title", "difficulty", "tags", "aliases", "signature",
                         "size", "constraints", "checker", "approaches", "target", "generators",
                         "followups", "limits", "interview"}));
  JUDGE_TRY_ASSIGN(const JsonReader format, json.member("format"));
  if (format.raw() != Json(kFormat)) {
    return format.expected(fmt::format("{}, the format this judge reads", kFormat));
  }
  Problem problem;
  JUDGE_TRY(read_names(json, slug, problem));
  JUDGE_TRY(read_inputs(json, problem));
  JUDGE_TRY(read_goals(json, problem));
  return problem;
}

}  // namespace judge
