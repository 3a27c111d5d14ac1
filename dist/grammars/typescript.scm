(function_declaration name: (identifier) @name) @function
(generator_function_declaration name: (identifier) @name) @function
(function_expression name: (identifier) @name) @function
(generator_function name: (identifier) @name) @function
(variable_declarator
  name: (identifier) @name
  value: [(arrow_function) (function_expression) (generator_function)]) @function
(assignment_expression
  left: [(identifier) @name (member_expression property: (property_identifier) @name)]
  right: [(arrow_function) (function_expression) (generator_function)]) @function
(pair key: (_) @name value: [(arrow_function) (function_expression) (generator_function)]) @function
(method_definition name: (_) @name) @method
(public_field_definition name: (_) @name value: [(arrow_function) (function_expression) (generator_function)]) @method

(class_declaration name: (type_identifier) @name) @class
(abstract_class_declaration name: (type_identifier) @name) @class
(class name: (type_identifier) @name) @class
(variable_declarator name: (identifier) @name value: (class !name)) @class
(interface_declaration name: (type_identifier) @name) @class
(enum_declaration name: (identifier) @name) @class
(internal_module name: (_) @name) @namespace
(module name: (_) @name body: (_)) @namespace

(formal_parameters (_) @parameter)
(arrow_function parameter: (identifier) @parameter)

(import_statement source: (string) @import) @_root
(import_require_clause source: (string) @import) @_root
(export_statement source: (string) @import) @_root
(call_expression
  function: (import)
  arguments: [
    (arguments . [(string) @import (template_string . (string_fragment) @import .)])
    (arguments . (comment)+ . [(string) @import (template_string . (string_fragment) @import .)])
  ]) @_root
((call_expression
  function: (identifier) @_name
  arguments: [
    (arguments . [(string) @import (template_string . (string_fragment) @import .)])
    (arguments . (comment)+ . [(string) @import (template_string . (string_fragment) @import .)])
  ]) @_root
  (#eq? @_name "require"))

[(comment) (html_comment)] @comment
[(string) (template_string)] @string
[
  (identifier)
  (property_identifier)
  (private_property_identifier)
  (shorthand_property_identifier)
  (shorthand_property_identifier_pattern)
  (statement_identifier)
  (type_identifier)
] @identifier
[
  (if_statement) (for_statement) (for_in_statement) (while_statement) (do_statement)
  (switch_case) (catch_clause) (ternary_expression)
] @branch
