(function_definition name: (name) @name) @function
(method_declaration name: (name) @name body: (_)) @method
(assignment_expression left: (variable_name) @name right: [(anonymous_function) (arrow_function)]) @function

(class_declaration name: (name) @name) @class
(interface_declaration name: (name) @name) @class
(trait_declaration name: (name) @name) @class
(enum_declaration name: (name) @name) @class
(namespace_definition name: (namespace_name) @name body: (_)) @namespace

[(simple_parameter) (variadic_parameter) (property_promotion_parameter)] @parameter

(namespace_use_declaration) @import
(include_expression [
  (string) @import
  (encapsed_string . (string_content) @import .)
  (parenthesized_expression [(string) @import (encapsed_string . (string_content) @import .)])
]) @_root
(include_once_expression [
  (string) @import
  (encapsed_string . (string_content) @import .)
  (parenthesized_expression [(string) @import (encapsed_string . (string_content) @import .)])
]) @_root
(require_expression [
  (string) @import
  (encapsed_string . (string_content) @import .)
  (parenthesized_expression [(string) @import (encapsed_string . (string_content) @import .)])
]) @_root
(require_once_expression [
  (string) @import
  (encapsed_string . (string_content) @import .)
  (parenthesized_expression [(string) @import (encapsed_string . (string_content) @import .)])
]) @_root

(comment) @comment
[(string) (encapsed_string) (heredoc) (nowdoc)] @string
(name) @identifier
[
  (if_statement) (else_if_clause) (for_statement) (foreach_statement) (while_statement) (do_statement)
  (case_statement) (match_conditional_expression) (catch_clause) (conditional_expression)
] @branch
