((start_tag (tag_name) @_tag (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)) @_root
  (#eq? @_tag "script") (#eq? @_name "src"))
((start_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)) @_root
  (#eq? @_tag "link") (#eq? @_rel "rel") (#any-of? @_kind "\"stylesheet\"" "'stylesheet'" "stylesheet") (#eq? @_name "href"))
((start_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)) @_root
  (#eq? @_tag "link") (#eq? @_rel "rel") (#any-of? @_kind "\"stylesheet\"" "'stylesheet'" "stylesheet") (#eq? @_name "href"))
((self_closing_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)) @_root
  (#eq? @_tag "link") (#eq? @_rel "rel") (#any-of? @_kind "\"stylesheet\"" "'stylesheet'" "stylesheet") (#eq? @_name "href"))
((self_closing_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)) @_root
  (#eq? @_tag "link") (#eq? @_rel "rel") (#any-of? @_kind "\"stylesheet\"" "'stylesheet'" "stylesheet") (#eq? @_name "href"))

(comment) @comment
(quoted_attribute_value) @string
