/**
 * Files over plain HTTP: {@code POST /attachments} brings one, {@code GET /attachments/…} gives one
 * to whoever has its link. What is known of them is read through GraphQL.
 */
@NullMarked
package vn.thidua.graphql.attachment;

import org.jspecify.annotations.NullMarked;
