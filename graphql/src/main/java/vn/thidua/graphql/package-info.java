/**
 * The API. The schema is the product and comes first; each of its roots' fields has a class of its
 * own, which calls one door and maps the door's answer.
 *
 * <p><b>To add a root field.</b> Write {@code extend type Query { plan(id: ID!): Plan }} with its
 * types, all described, into {@code src/main/resources/schema/<feature>.graphqls}; make a
 * {@code @Singleton} that implements {@link vn.thidua.graphql.field.QueryField}. Arguments come out
 * of {@link vn.thidua.graphql.field.Arguments} as ids, records, enums or dates; the door's first
 * argument is {@code caller.scope()}. What a door throws is mapped in one place ({@link
 * vn.thidua.graphql.failure.FieldFailures}); nobody catches.
 *
 * <p><b>To add a mutation.</b> {@code extend type Mutation { planIssue(input: PlanIssueInput!):
 * PlanIssuePayload }} with an input, a payload (the thing, nullable, and {@code errors:
 * [PlanIssueError!]!}), a {@code PlanIssueError implements UserError} and an enum {@code
 * PlanIssueErrorCode} of its own. A {@code @Singleton} implements {@link
 * vn.thidua.graphql.field.MutationField}; its input is a record with the same names as the schema's
 * input. It answers {@code caller.done("plan", plan)} or {@code caller.refused(Code.NUMBER_TAKEN,
 * number).at("input", "number")}. The text {@code planIssue.NUMBER_TAKEN} stands in {@code
 * messages/<feature>_vi.properties} and {@code _en.properties}; {@code {0}} is the first value.
 *
 * <p>{@code PermissionMatrixIT} then finds out who may do it, and {@code IsolationIT} swaps each id
 * of its input for a foreign one; both say what they need to know (see the tests' package {@code
 * isolation}).
 *
 * <p><b>To add a field of a type.</b> A component, or a method without arguments, of the type's
 * record is found by its name. Whatever has arguments or decides anything is an {@link
 * vn.thidua.graphql.field.ObjectField}. What only reads the thing that it names is a line in the
 * {@code <Feature>Fields} factory, a {@link vn.thidua.graphql.field.LoadedField} over a {@link
 * vn.thidua.graphql.field.Loader}: {@code caller.load(AgencyLoader.class, plan.keeper())}.
 *
 * <p><b>Ids.</b> A type with {@code id: ID!} has an {@link vn.thidua.graphql.node.IdKind} bean, and
 * its record a component {@code id} of the id's class; nobody encodes by hand. A type that
 * implements {@code Node} has a {@link vn.thidua.graphql.field.NodeField} besides.
 *
 * <p><b>Lists.</b> {@code XConnection} has {@code edges}, {@code nodes} and {@code pageInfo}; the
 * field answers {@code Connection.of(arguments.page(), page)} with the page that a door gave.
 *
 * <p><b>Forms.</b> A sealed interface is an interface or union of the schema; its record {@code
 * Target.Count} is the type {@code Count}, {@code CountTarget} or {@code TargetCount}, or what a
 * {@code TypeName} bean says. As input it is a {@code @oneOf} with a field for each record.
 *
 * <p>The program does not start when schema and classes do not fit, and says where.
 */
@NullMarked
package vn.thidua.graphql;

import org.jspecify.annotations.NullMarked;
