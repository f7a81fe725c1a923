"""Reads an export with a reader of its format, says on standard output what it saw (JSON), and fails on whatever that reader does not take.

usage: export_readers.py graphml|jsonld|ftm FILE
Needs networkx, rdflib (Debian: python3-networkx, python3-rdflib) or followthemoney (PyPI, see tools/readers.txt).
"""
import collections
import json
import sys

TERMS = "urn:mithaq:terms:"


def read_graphml(path):
    import networkx

    graph = networkx.read_graphml(path)
    return {
        "nodes": {name: dict(values) for name, values in graph.nodes(data=True)},
        "edges": [[source, target, dict(values)] for source, target, values in graph.edges(data=True)],
        "directed": graph.is_directed(),
    }


def read_jsonld(path):
    import rdflib
    from rdflib.namespace import DCTERMS, PROV, RDF

    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    terms = rdflib.Namespace(TERMS)
    graph = rdflib.Graph().parse(path, format="json-ld")

    def one(subject, predicate):
        values = list(graph.objects(subject, predicate))
        assert len(values) == 1, (subject, predicate, values)
        return values[0]

    annotations = []
    for annotation in graph.subjects(RDF.type, oa.Annotation):
        target = one(annotation, oa.hasTarget)
        by_type = {one(selector, RDF.type): selector for selector in graph.objects(target, oa.hasSelector)}
        assert set(by_type) == {oa.TextQuoteSelector, oa.TextPositionSelector}, by_type
        quote, position = by_type[oa.TextQuoteSelector], by_type[oa.TextPositionSelector]
        document = one(target, oa.hasSource)
        activity = one(annotation, PROV.wasGeneratedBy)
        assert (activity, RDF.type, PROV.Activity) in graph
        assert (document, RDF.type, PROV.Entity) in graph
        assert any((agent, RDF.type, PROV.SoftwareAgent) in graph for agent in graph.objects(activity, PROV.wasAssociatedWith))
        body = one(annotation, oa.hasBody)
        annotations.append({
            "document": str(one(document, DCTERMS.identifier)), "exact": str(one(quote, oa.exact)),
            "prefix": "".join(graph.objects(quote, oa.prefix)), "suffix": "".join(graph.objects(quote, oa.suffix)),
            "start": one(position, oa.start).toPython(), "end": one(position, oa.end).toPython(), "slot": str(one(annotation, terms.slot)),
            "agreement": str(one(one(annotation, terms.about), DCTERMS.identifier)),
            "body": str(one(body, RDF.value)) if (body, RDF.type, oa.TextualBody) in graph else str(one(body, DCTERMS.identifier)),
            "motivation": str(one(annotation, oa.motivatedBy)),
        })
    agreements = {
        str(one(a, DCTERMS.identifier)): {
            "status": str(one(a, terms.status)), "parties": sorted(str(one(p, DCTERMS.identifier)) for p in graph.objects(a, terms.party)),
            "from": sorted(str(one(d, DCTERMS.identifier)) for d in graph.objects(a, PROV.wasDerivedFrom)),
        }
        for a in graph.subjects(RDF.type, terms.Agreement)
    }
    assert not [p for p in graph.predicates() if "://" not in p and not p.startswith(TERMS)], "a key that the context does not know"
    times = [t.toPython().isoformat() for t in graph.objects(None, PROV.endedAtTime)]
    relations = [[str(s), kind, str(o)] for kind in ("implements", "amends", "renews", "supersedes") for s, o in graph.subject_objects(terms[kind])]
    return {"annotations": annotations, "agreements": agreements, "times": times, "relations": relations}


def read_ftm(path):
    from followthemoney import model

    entities, references = {}, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            assert given["id"] not in entities, f"twice: {given['id']}"
            proxy = model.get_proxy(given, cleaned=False)
            model.get(given["schema"]).validate(given)
            for name, values in given["properties"].items():
                assert len(proxy.get(name)) == len(values), f"{given['schema']}.{name} does not take {values}: {proxy.get(name)}"
            for prop, value in proxy.itervalues():
                if prop.type.name == "entity":
                    references.append((prop, value))
            entities[given["id"]] = proxy
    for prop, value in references:
        assert value in entities, f"{prop} leads to {value}, which is not there"
        assert entities[value].schema.is_a(prop.range), f"{prop} may not lead to a {entities[value].schema.name}"
    return {
        "schemata": collections.Counter(e.schema.name for e in entities.values()),
        "captions": {e.id: e.caption for e in entities.values()},
        "entities": {e.id: {"schema": e.schema.name, "properties": e.properties} for e in entities.values()},
    }


if __name__ == "__main__":
    json.dump({"graphml": read_graphml, "jsonld": read_jsonld, "ftm": read_ftm}[sys.argv[1]](sys.argv[2]), sys.stdout, ensure_ascii=False)
