(function_definition declarator: [
  (function_declarator declarator: [(identifier) @name (parenthesized_declarator (identifier) @name)])
  (pointer_declarator declarator:
    (function_declarator declarator: [(identifier) @name (parenthesized_declarator (identifier) @name)]))
  (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
  (pointer_declarator declarator:
    (pointer_declarator declarator:
      (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))))
  (function_declarator
    declarator: (parenthesized_declarator
      (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))))
  (pointer_declarator declarator:
    (function_declarator
      declarator: (parenthesized_declarator
        (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))))
]) @function

(struct_specifier name: (_) @name body: (_)) @class
(union_specifier name: (_) @name body: (_)) @class
(enum_specifier name: (_) @name body: (_)) @class
(type_definition
  type: [(struct_specifier !name body: (_)) (union_specifier !name body: (_)) (enum_specifier !name body: (_))]
  declarator: (type_identifier) @name) @class

(parameter_list (_) @parameter)

(preproc_include path: [(string_literal) (system_lib_string)] @import) @_root

(comment) @comment
[(string_literal) (char_literal)] @string
[(identifier) (field_identifier) (type_identifier) (statement_identifier)] @identifier
[
  (if_statement) (for_statement) (while_statement) (do_statement)
  (case_statement value: (_)) (conditional_expression)
] @branch
