/// Tài liệu học tập: what is read and watched for a topic, and which units have it.
@NullMarked
package vn.nennep.documents.material;

import org.jspecify.annotations.NullMarked;
