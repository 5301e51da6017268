package vn.thidua.platform.template;

import vn.thidua.platform.publication.Reach;

/**
 * Who sees a template, said once, for every statement that reads templates for a caller: its
 * publisher and its audience, as with published plans. No links lead to templates, so a superior
 * sees those of its subordinates by audience alone. Parameters are {@code :tenant}, {@code :agency}
 * and {@code :today}.
 */
final class TemplateSight {
    /** The templates themselves, as {@code t}. */
    static final String TEMPLATES =
            Reach.REACHING
                    + """
                      SELECT t.id, t.tenant_id, t.publisher_id, t.name, t.kind_name, t.folded,
                          t.audience, t.current_version, t.published_at, t.amended_at,
                          t.withdrawn_at
                      FROM template t
                      """;

    /** The condition on {@code t}, first in the WHERE of a statement. */
    static final String SEEN =
            """
            WHERE (t.tenant_id = :tenant
                OR t.audience IN ('ALL_AGENCIES', 'PUBLIC')
                OR (t.audience = 'SUBORDINATES_AND_GROUP'
                    AND EXISTS (SELECT 1 FROM reaching r WHERE r.id = t.publisher_id)))
            """;

    private TemplateSight() {}
}
