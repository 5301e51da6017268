/** Letters as a real mail server gets them. */
@org.jspecify.annotations.NullMarked
package vn.thidua.graphql.mail;
