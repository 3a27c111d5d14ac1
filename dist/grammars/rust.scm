(function_item name: (_) @name) @function
(let_declaration pattern: (identifier) @name value: (closure_expression)) @function
(macro_definition name: (identifier) @name) @function

(struct_item name: (type_identifier) @name) @class
(enum_item name: (type_identifier) @name) @class
(union_item name: (type_identifier) @name) @class
(trait_item name: (type_identifier) @name) @class
(impl_item type: [
  (type_identifier) @name
  (generic_type type: (type_identifier) @name)
  (scoped_type_identifier name: (type_identifier) @name)
  (generic_type type: (scoped_type_identifier name: (type_identifier) @name))
  [
    (primitive_type) (array_type) (tuple_type) (unit_type) (pointer_type) (function_type) (dynamic_type) (bounded_type)
  ] @name
]) @class
(impl_item type: (reference_type type: [
  (type_identifier) @name
  (generic_type type: (type_identifier) @name)
  (scoped_type_identifier name: (type_identifier) @name)
  (generic_type type: (scoped_type_identifier name: (type_identifier) @name))
  [
    (primitive_type) (array_type) (tuple_type) (unit_type) (pointer_type) (function_type) (dynamic_type) (bounded_type)
  ] @name
])) @class
(mod_item name: (identifier) @name body: (_)) @namespace

(parameter) @parameter
(closure_parameters (_) @parameter)

(use_declaration argument: (_) @import) @_root
((extern_crate_declaration name: (identifier) @import) @_root
  (#not-eq? @import "self"))

[(line_comment) (block_comment)] @comment
[(string_literal) (raw_string_literal) (char_literal)] @string
[
  (identifier) (type_identifier) (field_identifier) (shorthand_field_identifier)
] @identifier
[
  (if_expression) (for_expression) (while_expression) (loop_expression) (match_arm)
] @branch
