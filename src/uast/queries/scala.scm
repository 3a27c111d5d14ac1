(function_definition name: (_) @name) @function
(val_definition pattern: (identifier) @name value: (lambda_expression)) @function

(class_definition name: (_) @name) @class
(object_definition name: (_) @name) @class
(trait_definition name: (_) @name) @class
(enum_definition name: (_) @name) @class

(parameter) @parameter
(class_parameter) @parameter
(bindings (binding) @parameter)
(lambda_expression parameters: (identifier) @parameter)

(import_declaration) @import

[(comment) (block_comment)] @comment
[(string) (interpolated_string) (character_literal)] @string
[(identifier) (type_identifier)] @identifier
[
  (if_expression) (for_expression) (while_expression) (do_while_expression) (case_clause) (catch_clause)
] @branch
