package vn.thidua.platform.graph;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.CrossesTenants;

/** The edges of the graph and the one row that guards them. */
@CrossesTenants("an edge joins two agencies; links asked both before")
@JdbcRepository(dialect = Dialect.MYSQL)
interface EdgeRepository extends GenericRepository<Edge, NodeId> {

    /** Waits until no other transaction changes the graph, and keeps others waiting. */
    @Query("SELECT id FROM graph_lock WHERE id = 1 FOR UPDATE")
    int lockGraph();

    @Query(
            """
            SELECT child_id, parent_id, child_plan_id, parent_plan_id, figures, texts
            FROM edge
            WHERE child_id = :child AND parent_id = :parent
            """)
    Optional<Edge> find(NodeId child, NodeId parent);

    /** The link of two plans and what their targets serve along it. */
    @Query(
            """
            SELECT child_id, parent_id, child_plan_id, parent_plan_id, figures, texts
            FROM edge
            WHERE child_plan_id = :child AND parent_plan_id = :parent
            ORDER BY child_id, parent_id
            """)
    List<Edge> listOfLink(NodeId child, NodeId parent);

    @Query(
            """
            SELECT child_id, parent_id, child_plan_id, parent_plan_id, figures, texts
            FROM edge
            WHERE child_id IN (:children)
            ORDER BY child_id, parent_id
            """)
    List<Edge> listUp(@Expandable Collection<NodeId> children);

    @Query(
            """
            INSERT INTO edge (child_id, parent_id, child_plan_id, parent_plan_id, figures, texts)
            VALUES (:childId, :parentId, :childPlanId, :parentPlanId, :figures, :texts)
            """)
    void insert(Edge edge);

    @Query(
            """
            UPDATE edge SET figures = :figures, texts = :texts
            WHERE child_id = :child AND parent_id = :parent
            """)
    int alter(NodeId child, NodeId parent, boolean figures, boolean texts);

    /** Deletes the edges that the change under way cuts. */
    @Query(
            """
            DELETE g FROM edge_change e
            STRAIGHT_JOIN edge g ON g.child_id = e.child_id AND g.parent_id = e.parent_id
            WHERE e.paths < 0
            """)
    int deleteCut();
}
