/** Dossiers of nominations over the API. */
@NullMarked
package vn.thidua.graphql.dossier;

import org.jspecify.annotations.NullMarked;
