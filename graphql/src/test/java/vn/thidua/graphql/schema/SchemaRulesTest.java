package vn.thidua.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.message.Messages;

/** The schema keeps to the house's rules, and each rule notices what breaks it. */
class SchemaRulesTest {
    private static final GraphQLSchema OURS = PrintedSchema.ofFiles();
    private static final GraphQLSchema WRONG =
            PrintedSchema.of(
                    """
                    scalar Date
                    scalar DateTime
                    "Asks." type Query {
                      "A." getThing(a: [Int!]): Thing
                      "B." things(first: Int): ThingConnection
                    }
                    "Does." type Mutation {
                      "C." createThing(name: String): Thing
                      "D." thingRename(input: ThingRenameInput!): ThingRenamePayload!
                    }
                    "E." type Thing {
                      name: String @deprecated(reason: "It is old.")
                      "F." made: Date
                      "G." madeOn: DateTime
                      "H." stoppedAt: String
                    }
                    "I." type ThingConnection { "J." nodes: [Thing!]! }
                    "K." input ThingRenameInput { "L." names: [String!] }
                    "M." type ThingRenamePayload { "N." errors: [ThingRenameError!]! }
                    "O." type ThingRenameError { "P." code: ThingRenameErrorCode! }
                    "Q." enum ThingRenameErrorCode { "R." Taken }
                    """);

    @Test
    void everythingIsDescribed() {
        assertThat(new SchemaRules(OURS).undescribed())
                .as("Say what it means, limits included, in a \"text\" above it.")
                .isEmpty();
        assertThat(new SchemaRules(WRONG).undescribed())
                .containsExactlyInAnyOrder(
                        "Thing.name",
                        "Query.getThing(a:)",
                        "Query.things(first:)",
                        "Mutation.createThing(name:)",
                        "Mutation.thingRename(input:)");
    }

    @Test
    void namesTellWhatThingsAre() {
        assertThat(new SchemaRules(OURS).misnamed())
                .as(
                        "Fields are nouns, a Date ends in On (or From and To), a DateTime in At,"
                                + " values are UPPER_CASE.")
                .isEmpty();
        assertThat(new SchemaRules(WRONG).misnamed())
                .containsExactlyInAnyOrder(
                        "Query.getThing starts with get",
                        "Thing.made is a Date and does not end in On",
                        "Thing.madeOn ends in On and is no Date",
                        "Thing.madeOn is a DateTime and does not end in At",
                        "Thing.stoppedAt ends in At and is no DateTime",
                        "ThingRenameErrorCode.Taken is not upper case");
    }

    @Test
    void fieldsOfTheRootsAreRefusedAlone() {
        assertThat(new SchemaRules(OURS).takingAllAway())
                .as(
                        "Let the root's field be null: a refusal then leaves the other fields"
                                + " standing.")
                .isEmpty();
        assertThat(new SchemaRules(WRONG).takingAllAway())
                .containsExactly("thingRename may not be null");
    }

    @Test
    void listsAreBounded() {
        assertThat(new SchemaRules(OURS).unbounded())
                .as("A list is a connection with pages of 1 to 100; a list input says its bound.")
                .isEmpty();
        assertThat(new SchemaRules(WRONG).unbounded())
                .containsExactlyInAnyOrder(
                        "Query.things needs first: Int!, described with '1 to 100'",
                        "Query.things needs after: String",
                        "ThingConnection needs edges",
                        "ThingConnection needs pageInfo",
                        "Query.getThing(a:) is a list and does not say 'at most N'",
                        "ThingRenameInput.names is a list and does not say 'at most N'");
    }

    @Test
    void whatGoesNamesItsSuccessor() {
        assertThat(new SchemaRules(OURS).withoutSuccessor())
                .as("A deprecation says `which` field to use instead.")
                .isEmpty();
        assertThat(new SchemaRules(WRONG).withoutSuccessor())
                .containsExactly("Thing.name is deprecated and names no `successor`");
    }

    @Test
    void mutationsHaveInputPayloadAndCodesOfTheirOwn() {
        assertThat(new MutationRules(OURS).incomplete())
                .as("A mutation is noun then verb and owns its input, payload, error and codes.")
                .isEmpty();
        assertThat(new MutationRules(WRONG).incomplete())
                .containsExactlyInAnyOrder(
                        "createThing is not named noun then verb",
                        "createThing needs the one argument input: CreateThingInput!",
                        "createThing answers CreateThingPayload, which may be null",
                        "CreateThingPayload needs errors: [CreateThingError!]!",
                        "CreateThingError needs code: CreateThingErrorCode!",
                        "thingRename answers ThingRenamePayload, which may be null",
                        "ThingRenameError implements UserError");
    }

    @Test
    void everyRefusalHasItsTexts() {
        var messages = new Messages();

        assertThat(new MutationRules(OURS).speechless((in, key) -> messages.keys(in).contains(key)))
                .as("Add the text to messages/*_vi.properties and messages/*_en.properties.")
                .isEmpty();
        assertThat(new MutationRules(WRONG).speechless((in, _) -> in.toString().equals("vi")))
                .containsExactly("no text thingRename.Taken in en");
    }
}
