(import_statement (string_value) @import) @_root
(import_statement (call_expression (arguments [(string_value) (plain_value)] @import))) @_root

(comment) @comment
(string_value) @string
[(class_name) (id_name) (property_name) (keyframes_name)] @identifier
(media_statement) @branch
