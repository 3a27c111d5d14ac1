(method_declaration name: (identifier) @name body: (_)) @method
(constructor_declaration name: (identifier) @name) @method
(compact_constructor_declaration name: (identifier) @name) @method

(class_declaration name: (identifier) @name) @class
(interface_declaration name: (identifier) @name) @class
(enum_declaration name: (identifier) @name) @class
(record_declaration name: (identifier) @name) @class
(annotation_type_declaration name: (identifier) @name) @class

(formal_parameter) @parameter
(spread_parameter) @parameter

(import_declaration [(scoped_identifier) (identifier)] @import) @_root
(requires_module_directive module: (_) @import) @_root

[(line_comment) (block_comment)] @comment
[(string_literal) (character_literal)] @string
[(identifier) (type_identifier)] @identifier
[
  (if_statement) (for_statement) (enhanced_for_statement) (while_statement) (do_statement)
  (switch_label) (catch_clause) (ternary_expression)
] @branch
