#include "link/agreement_partition.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include "link/agreement_square.h"

namespace mithaq::link {
namespace {

PartitionTask task_of(std::size_t reports) {
  PartitionTask task;
  for (std::size_t i = 0; i < reports; ++i) {
    task.names.push_back("r" + std::to_string(100 + i));
    task.documents.push_back("d" + std::to_string(i));
  }
  return task;
}

using Groups = std::set<std::set<std::string>>;

Groups groups_of(const PartitionTask& task) {
  const std::vector<std::size_t> first = partition(task);
  std::map<std::size_t, std::set<std::string>> by_first;
  for (std::size_t i = 0; i < first.size(); ++i) by_first[first[i]].insert(task.names[i]);
  Groups out;
  for (const auto& [unused, names] : by_first) out.insert(names);
  return out;
}

TEST(Partition, JoinsWhatGoesTogether) {
  PartitionTask task = task_of(4);
  task.links = {{0, 1, 2.0}, {1, 2, -1.0}, {2, 3, 0.5}};
  EXPECT_EQ(groups_of(task), (Groups{{"r100", "r101"}, {"r102", "r103"}}));
}

TEST(Partition, NamesTheGroupByItsFirstReport) {
  PartitionTask task = task_of(3);
  task.names = {"c", "a", "b"};
  task.links = {{0, 2, 1.0}};
  EXPECT_EQ(partition(task), (std::vector<std::size_t>{2, 1, 2}));
}

TEST(Partition, OneStrongLinkDoesNotOutweighManyAgainst) {
  PartitionTask task = task_of(4);
  task.links = {{0, 1, 3.0}, {2, 3, 3.0}, {1, 2, 1.0}, {0, 2, -2.0}, {0, 3, -2.0}, {1, 3, -2.0}};
  EXPECT_EQ(groups_of(task), (Groups{{"r100", "r101"}, {"r102", "r103"}}));
}

TEST(Partition, TwoReportsOfOneDocumentAreTwoAgreements) {
  PartitionTask task = task_of(3);
  task.documents = {"d", "d", "e"};
  task.links = {{0, 2, 1.0}, {1, 2, 2.0}};
  EXPECT_EQ(groups_of(task), (Groups{{"r100"}, {"r101", "r102"}}));
}

TEST(Partition, BothWaysLeadToTheSame) {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    const std::size_t reports = 2 + random() % 30;
    PartitionTask task = task_of(reports);
    for (std::string& document : task.documents) document = "d" + std::to_string(random() % (reports + 5));
    for (std::size_t a = 0; a < reports; ++a)
      for (std::size_t b = a + 1; b < reports; ++b) {
        if (random() % 3 == 0) task.links.push_back({a, b, static_cast<double>(random() % 9) - 4});
        if (random() % 60 == 0) task.said.push_back({a, b, random() % 2 == 0});
      }
    std::shuffle(task.links.begin(), task.links.end(), random);
    EXPECT_EQ(partition_in_square(task), partition_in_trees(task)) << "round " << round;
  }
}

TEST(Partition, PeopleAreObeyed) {
  PartitionTask task = task_of(3);
  task.documents = {"d", "d", "e"};
  task.links = {{1, 2, 9.0}};
  task.said = {{0, 1, true}, {1, 2, false}};
  EXPECT_EQ(groups_of(task), (Groups{{"r100", "r101"}, {"r102"}}));
}

TEST(Partition, NotTheSameWinsOverWhatWouldFollow) {
  PartitionTask task = task_of(3);
  task.said = {{0, 1, true}, {1, 2, true}, {0, 2, false}};
  EXPECT_EQ(groups_of(task), (Groups{{"r100", "r101"}, {"r102"}}));
}

PartitionTask random_task(std::mt19937& random) {
  PartitionTask task = task_of(14);
  std::uniform_int_distribution<int> score(-4, 4);
  std::uniform_int_distribution<std::size_t> any(0, 13);
  for (std::string& document : task.documents) document = "d" + std::to_string(any(random) / 2);
  for (std::size_t a = 0; a < 14; ++a)
    for (std::size_t b = a + 1; b < 14; ++b)
      if (const int s = score(random); s != 0 && any(random) < 9) task.links.push_back({a, b, s * 0.5});  // many ties
  std::set<std::pair<std::size_t, std::size_t>> said;
  for (int i = 0; i < 4; ++i) {
    const std::size_t a = any(random);
    const std::size_t b = any(random);
    if (a != b && said.insert(std::minmax(a, b)).second) task.said.push_back({a, b, i % 2 == 0});
  }
  return task;
}

// The same task told in another order.
PartitionTask shuffled(const PartitionTask& task, std::mt19937& random) {
  std::vector<std::size_t> place(task.names.size());
  std::iota(place.begin(), place.end(), 0);
  std::shuffle(place.begin(), place.end(), random);
  PartitionTask out = task_of(place.size());
  for (std::size_t i = 0; i < place.size(); ++i) {
    out.names[place[i]] = task.names[i];
    out.documents[place[i]] = task.documents[i];
  }
  for (const ScoredLink& l : task.links) out.links.push_back({place[l.b], place[l.a], l.score});
  for (const SaidLink& s : task.said) out.said.push_back({place[s.b], place[s.a], s.same});
  std::shuffle(out.links.begin(), out.links.end(), random);
  std::shuffle(out.said.begin(), out.said.end(), random);
  return out;
}

TEST(Partition, DoesNotDependOnTheOrderOfAnything) {
  std::mt19937 random(7);
  for (int trial = 0; trial < 200; ++trial) {
    const PartitionTask task = random_task(random);
    const Groups groups = groups_of(task);
    for (int i = 0; i < 5; ++i) ASSERT_EQ(groups_of(shuffled(task, random)), groups) << trial;
  }
}

TEST(Partition, NeverBreaksWhatWasSaid) {
  std::mt19937 random(8);
  for (int trial = 0; trial < 200; ++trial) {
    const PartitionTask task = random_task(random);
    const std::vector<std::size_t> first = partition(task);
    for (const SaidLink& said : task.said) ASSERT_TRUE(said.same || first[said.a] != first[said.b]) << trial;
  }
}

}  // namespace
}  // namespace mithaq::link
