(function_declaration name: (identifier) @name) @function
(test_declaration (string) @name) @function

(variable_declaration (identifier) @name [(struct_declaration) (enum_declaration) (union_declaration)]) @class

(parameter) @parameter

((builtin_function (builtin_identifier) @_name (arguments . (string) @import)) @_root
  (#any-of? @_name "@import" "@cImport" "@embedFile" "@cInclude"))

(comment) @comment
[(string) (multiline_string) (character)] @string
(identifier) @identifier
[
  (if_statement) (if_expression) (for_statement) (while_statement) (switch_case) (catch_expression)
] @branch
