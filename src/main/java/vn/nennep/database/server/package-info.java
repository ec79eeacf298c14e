/// Máy chủ dữ liệu: the data folder, the embedded PostgreSQL in it, and the pool of connections to either kind.
@NullMarked
package vn.nennep.database.server;

import org.jspecify.annotations.NullMarked;
