/// Tệp tĩnh: style sheets, scripts and fonts, kept by browsers until their content changes.
@NullMarked
package vn.nennep.web.asset;

import org.jspecify.annotations.NullMarked;
