(function_declaration name: (identifier) @name) @function
(method_declaration
  receiver: (parameter_list (parameter_declaration type: [
    (type_identifier) @scope
    (pointer_type (type_identifier) @scope)
    (generic_type type: (type_identifier) @scope)
    (pointer_type (generic_type type: (type_identifier) @scope))
  ]))
  name: (field_identifier) @name) @method
(var_spec name: (identifier) @name value: (expression_list . (func_literal) .)) @function
(short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (func_literal) .)) @function

(type_spec name: (type_identifier) @name type: [(struct_type) (interface_type)]) @class
(type_alias name: (type_identifier) @name type: [(struct_type) (interface_type)]) @class

(parameter_declaration) @parameter
(variadic_parameter_declaration) @parameter

(import_spec path: (_) @import) @_root

(comment) @comment
[(interpreted_string_literal) (raw_string_literal) (rune_literal)] @string
[
  (identifier) (field_identifier) (type_identifier) (package_identifier) (label_name)
] @identifier
[
  (if_statement) (for_statement) (expression_case) (type_case) (communication_case)
] @branch
