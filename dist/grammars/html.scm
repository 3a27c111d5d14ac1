((start_tag (tag_name) @_tag (attribute (attribute_name) @_name (quoted_attribute_value) @import))
  (#eq? @_tag "script") (#eq? @_name "src"))
((element (start_tag (tag_name) @_tag (attribute (attribute_name) @_rel (quoted_attribute_value) @_kind) (attribute (attribute_name) @_name (quoted_attribute_value) @import)))
  (#eq? @_tag "link") (#eq? @_rel "rel") (#eq? @_kind "\"stylesheet\"") (#eq? @_name "href"))

(comment) @comment
(quoted_attribute_value) @string
