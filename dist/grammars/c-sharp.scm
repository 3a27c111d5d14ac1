(method_declaration name: (identifier) @name body: (_)) @method
(constructor_declaration name: (identifier) @name) @method
(destructor_declaration name: (identifier) @name) @method
(operator_declaration operator: _ @name) @method
(conversion_operator_declaration "operator" @scope type: (_) @name) @method
(indexer_declaration "this" @name accessors: (accessor_list (accessor_declaration body: (_)))) @method
(indexer_declaration "this" @name value: (arrow_expression_clause)) @method
(property_declaration name: (identifier) @name accessors: (accessor_list (accessor_declaration body: (_)))) @method
(property_declaration name: (identifier) @name value: (arrow_expression_clause)) @method
(local_function_statement name: (identifier) @name) @function

(class_declaration name: (identifier) @name) @class
(struct_declaration name: (identifier) @name) @class
(interface_declaration name: (identifier) @name) @class
(enum_declaration name: (identifier) @name) @class
(record_declaration name: (identifier) @name) @class
(namespace_declaration name: (_) @name) @namespace

(parameter) @parameter

(using_directive [(identifier) (qualified_name) (alias_qualified_name)] @import .) @_root

(comment) @comment
[(string_literal) (verbatim_string_literal) (raw_string_literal) (interpolated_string_expression) (character_literal)] @string
(identifier) @identifier
[
  (if_statement) (for_statement) (foreach_statement) (while_statement) (do_statement)
  (switch_section) (switch_expression_arm) (catch_clause) (conditional_expression)
] @branch
