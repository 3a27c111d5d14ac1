((function_definition declarator: [
  (function_declarator declarator: (_) @name)
  (pointer_declarator declarator: (function_declarator declarator: (_) @name))
  (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @name)))
  (pointer_declarator declarator:
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @name))))
  (reference_declarator (function_declarator declarator: (_) @name))
  (pointer_declarator declarator: (reference_declarator (function_declarator declarator: (_) @name)))
  (operator_cast) @name
  (qualified_identifier name: (operator_cast)) @name
  (qualified_identifier name: (qualified_identifier name: (operator_cast))) @name
]) @function
  (#not-match? @name "^\\("))
(function_definition declarator: [
  (function_declarator declarator: (parenthesized_declarator [
    (identifier) @name
    (field_identifier) @name
    (qualified_identifier) @name
    (pointer_declarator declarator: (function_declarator declarator: (_) @name))
  ]))
  (pointer_declarator declarator: (function_declarator declarator: (parenthesized_declarator [
    (identifier) @name
    (field_identifier) @name
    (qualified_identifier) @name
    (pointer_declarator declarator: (function_declarator declarator: (_) @name))
  ])))
]) @function
(init_declarator declarator: (identifier) @name value: (lambda_expression)) @function

(class_specifier name: (_) @name body: (_)) @class
(struct_specifier name: (_) @name body: (_)) @class
(union_specifier name: (_) @name body: (_)) @class
(enum_specifier name: (_) @name body: (_)) @class
(type_definition
  type: [(struct_specifier !name body: (_)) (union_specifier !name body: (_)) (enum_specifier !name body: (_))]
  declarator: (type_identifier) @name) @class
(namespace_definition name: (_) @name) @namespace

(parameter_list (_) @parameter)

(preproc_include path: [(string_literal) (system_lib_string)] @import) @_root

(comment) @comment
[(string_literal) (raw_string_literal) (char_literal)] @string
[(identifier) (field_identifier) (type_identifier) (namespace_identifier) (statement_identifier)] @identifier
[
  (if_statement) (for_statement) (for_range_loop) (while_statement) (do_statement)
  (case_statement value: (_)) (catch_clause) (conditional_expression)
] @branch
