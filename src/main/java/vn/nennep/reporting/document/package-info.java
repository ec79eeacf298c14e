/// Văn bản báo cáo: a report as an issued document, with its number and the annex of its figures (12.4).
@NullMarked
package vn.nennep.reporting.document;

import org.jspecify.annotations.NullMarked;
