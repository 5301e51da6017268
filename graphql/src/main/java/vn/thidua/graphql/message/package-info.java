/** What people read: every text of the API in Vietnamese and English. */
@NullMarked
package vn.thidua.graphql.message;

import org.jspecify.annotations.NullMarked;
