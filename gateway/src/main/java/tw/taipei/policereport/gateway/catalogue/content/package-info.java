/**
 * What a catalogue says, whatever form it takes: the datasets as the services describe them, and what is found in their
 * files. {@link tw.taipei.policereport.gateway.catalogue.content.Catalogues} gathers it.
 */
package tw.taipei.policereport.gateway.catalogue.content;
