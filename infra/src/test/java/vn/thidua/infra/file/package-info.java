/** Files, recognised and kept: in a folder, and in a bucket of a real S3 server. */
@NullMarked
package vn.thidua.infra.file;

import org.jspecify.annotations.NullMarked;
