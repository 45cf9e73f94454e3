"""The peer of bench:analysis: scikit-learn's TF-IDF, LSA with 100 directions and k-means on the same stories.

usage: analysis-peer.py stories.jsonl k [stop-words.txt]
Without stop words the words are taken as they are; with them they are left out and the others are stemmed (NLTK's Dutch
Snowball stemmer, every word once), as the analysis does. Settings are scikit-learn's own: ten starts of k-means over all
stories, at most 300 rounds; five power iterations.
Prints one line of JSON: seconds of the processor and of the clock from texts to clusters, peak memory in MiB, inertia per
story and BCubed F1 against the themes that the stories were made of.
Debian: python3-sklearn, python3-nltk.
"""
import json
import re
import resource
import sys
import time

import numpy
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.cluster import contingency_matrix
from sklearn.preprocessing import normalize

word = re.compile(r'[^\W\d_]{2,}', re.U)


def plain_words(text):
    return word.findall(text.lower())


def stemmed_words(stop_words):
    from nltk.stem.snowball import SnowballStemmer

    stemmer = SnowballStemmer('dutch')
    known = {}

    def stem(one):
        if one not in known:
            known[one] = stemmer.stem(one)
        return known[one]

    return lambda text: [stem(one) for one in plain_words(text) if one not in stop_words]


def bcubed(labels, clusters):
    counts = contingency_matrix(labels, clusters).astype(float)
    precision = (counts**2 / counts.sum(axis=0)).sum() / counts.sum()
    recall = (counts**2 / counts.sum(axis=1, keepdims=True)).sum() / counts.sum()
    return 2 * precision * recall / (precision + recall)


with open(sys.argv[1], encoding='utf8') as lines:
    texts, themes = zip(*((story['text'], story['theme']) for story in map(json.loads, lines)))
analyzer = plain_words
if len(sys.argv) > 3:
    with open(sys.argv[3], encoding='utf8') as lines:
        analyzer = stemmed_words(set(lines.read().split()))
start = time.perf_counter()
before = time.process_time()
weights = TfidfVectorizer(analyzer=analyzer, min_df=2, max_df=0.5, sublinear_tf=True).fit_transform(texts)
directions = min(100, min(weights.shape) - 1)
points = normalize(TruncatedSVD(directions, random_state=1).fit_transform(weights))
divided = KMeans(int(sys.argv[2]), n_init=10, random_state=1).fit(points)
print(json.dumps({
    'seconds': time.process_time() - before,
    'clock': time.perf_counter() - start,
    'memory': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    'inertia': float(divided.inertia_) / len(texts),
    'bcubed': bcubed(themes, divided.labels_),
}))
