package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/**
 * What stands around plans, and what they say, in one statement: each part is a row of its own. The
 * moments in it are in UTC, as they are stored.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanPartRepository extends GenericRepository<PlanRow, PlanId> {
    /** The parts of {@code plans}, and the texts of those that are among {@code texts}. */
    @Query(
            """
            WITH RECURSIVE headed (id) AS (
                SELECT h.unit_id
                FROM unit_head h
                JOIN person e ON e.tenant_id = :tenant AND e.id = h.person_id
                WHERE h.tenant_id = :tenant AND e.account_id = :account
                UNION
                SELECT u.id
                FROM headed JOIN unit u ON u.parent_id = headed.id
                WHERE u.tenant_id = :tenant)
            SELECT d.plan_id, 'HEADER' AS part, d.body_format AS format,
                CAST(d.header AS CHAR) AS content, '' AS body
            FROM plan_draft d WHERE d.tenant_id = :tenant AND d.plan_id IN (:texts)
            UNION ALL
            SELECT d.plan_id, 'STATED_NONE', d.body_format, CAST(d.stated_none AS CHAR), ''
            FROM plan_draft d WHERE d.tenant_id = :tenant AND d.plan_id IN (:texts)
            UNION ALL
            SELECT i.plan_id, 'ITEM', 0, CAST(i.content AS CHAR), ''
            FROM plan_item i
            WHERE i.tenant_id = :tenant AND i.plan_id IN (:texts) AND i.removed_at IS NULL
            UNION ALL
            SELECT v.plan_id, 'BODY', v.body_format, CAST(v.warnings AS CHAR), v.body
            FROM plan p
            JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.id IN (:texts)
            UNION ALL
            SELECT r.plan_id, 'REVIEW', 0, CAST(JSON_OBJECT(
                'kind', r.kind, 'heldOn', CAST(r.held_on AS CHAR), 'note', r.note) AS CHAR), ''
            FROM plan_review r WHERE r.tenant_id = :tenant AND r.plan_id IN (:plans)
            UNION ALL
            SELECT a.plan_id, 'PARENT', 0, CAST(JSON_OBJECT(
                'id', BIN_TO_UUID(a.id), 'plan', BIN_TO_UUID(a.parent_plan_id),
                'version', a.parent_version, 'externalType', a.external_type,
                'externalNumber', a.external_number, 'externalSymbol', a.external_symbol,
                'externalDate', a.external_date, 'externalIssuer', a.external_issuer,
                'externalSubject', a.external_subject, 'type', a.type, 'crosses', a.crosses,
                'basis', a.basis_item_key, 'link', BIN_TO_UUID(a.link_id),
                'outcome', a.outcome) AS CHAR), ''
            FROM plan_parent a WHERE a.tenant_id = :tenant AND a.plan_id IN (:plans)
            UNION ALL
            SELECT p.id, 'KIND', 0, CAST(JSON_OBJECT(
                'id', BIN_TO_UUID(k.id), 'revision', k.revision, 'state', k.state,
                'name', w.name, 'position', w.position, 'scope', w.scope,
                'movementKind', w.movement_kind, 'requiredSections', w.required_sections,
                'register', w.register, 'numberPattern', w.number_pattern,
                'under', (
                    SELECT GROUP_CONCAT(BIN_TO_UUID(n.above_id) ORDER BY n.above_id)
                    FROM plan_kind_under n
                    WHERE n.tenant_id = :tenant AND n.kind_id = k.id
                      AND n.revision = k.revision),
                'answers', w.answers) AS CHAR), ''
            FROM plan p
            JOIN plan_kind k ON k.tenant_id = :tenant AND k.id = p.kind_id
            JOIN plan_kind_version w
              ON w.tenant_id = :tenant AND w.kind_id = k.id AND w.revision = k.revision
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            UNION ALL
            SELECT p.id, 'UNIT', 0, CAST(JSON_OBJECT(
                'id', BIN_TO_UUID(u.id), 'parent', BIN_TO_UUID(u.parent_id), 'name', u.name,
                'shortName', u.short_name, 'kind', u.kind, 'position', u.position,
                'legalPersonality', u.has_legal_personality,
                'establishedOn', CAST(u.established_on AS CHAR),
                'dissolvedOn', CAST(u.dissolved_on AS CHAR), 'revision', u.revision) AS CHAR), ''
            FROM plan p
            JOIN unit u ON u.tenant_id = :tenant AND u.id = p.unit_id
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            UNION ALL
            SELECT p.id, 'HEADED', 0, '', ''
            FROM plan p JOIN headed h ON h.id = p.unit_id
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            UNION ALL
            SELECT s.plan_id, 'PASSAGE', 0, '', ''
            FROM approval_passage s
            WHERE s.tenant_id = :tenant AND s.plan_id IN (:plans) AND s.state = 'RUNNING'
            UNION ALL
            SELECT p.id, 'NEAR', 0, CAST(JSON_OBJECT(
                'id', BIN_TO_UUID(q.id), 'kind', BIN_TO_UUID(q.kind_id),
                'kindRevision', q.kind_revision, 'kindName', k.name, 'scope', q.scope,
                'unit', BIN_TO_UUID(q.unit_id), 'under', BIN_TO_UUID(q.under_id),
                'previous', BIN_TO_UUID(q.previous_id),
                'issuerAgency', BIN_TO_UUID(q.issuer_agency_id),
                'issuerGroup', BIN_TO_UUID(q.issuer_group_id), 'year', q.year,
                'title', q.title, 'state', q.state, 'draftStage', q.draft_stage,
                'returnReason', q.return_reason, 'version', q.version, 'recorded', q.recorded,
                'issuedOn', CAST(q.issued_on AS CHAR), 'documentNumber', v.document_number,
                'documentSymbol', v.document_symbol, 'issuedOnText', v.issued_on_text,
                'audience', v.audience, 'linkPolicy', v.link_policy,
                'versionRecorded', v.recorded,
                'enteredAt', DATE_FORMAT(v.entered_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                'enteredBy', BIN_TO_UUID(v.entered_by),
                'madeAt', DATE_FORMAT(q.made_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                'madeBy', BIN_TO_UUID(q.made_by),
                'changedAt', DATE_FORMAT(q.changed_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                'changedBy', BIN_TO_UUID(q.changed_by),
                'discardedAt', DATE_FORMAT(q.discarded_at, '%Y-%m-%dT%H:%i:%s.%fZ')) AS CHAR),
                ''
            FROM plan p
            JOIN plan q ON q.tenant_id = :tenant AND (q.id = p.under_id OR q.id = p.previous_id)
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = q.kind_id AND k.revision = q.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = q.id AND v.version = q.version
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            """)
    List<PlanPartLine> parts(
            TenantId tenant,
            AccountId account,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<PlanId> texts);
}
