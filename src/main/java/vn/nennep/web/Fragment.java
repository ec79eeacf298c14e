package vn.nennep.web;

/// A piece of a page for htmx to swap in: a template with `@param XxxPage page` only, without the frame.
public record Fragment(String template, Object model) {}
