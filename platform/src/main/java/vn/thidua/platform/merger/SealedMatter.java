package vn.thidua.platform.merger;

import vn.thidua.infra.id.Id;
import vn.thidua.platform.publication.SealedBody;

/**
 * An open matter as it stood when its agency ended.
 *
 * @param subject its id where it was made, where it stays readable
 * @param title what it is called; empty if it has no title
 * @param year the year it belongs to
 * @param kindName what its agency called plans of its kind
 */
public record SealedMatter(
        Matter matter, Id subject, String title, int year, String kindName, SealedBody body) {}
